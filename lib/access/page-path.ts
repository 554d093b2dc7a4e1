/** The proxy writes the path of the page here for the server, over whatever the browser sent under this name. */
export const PATH_HEADER = 'x-page-path'
