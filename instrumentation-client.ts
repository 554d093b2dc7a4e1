import { allowOwnScripts } from '@/components/shell/own-scripts'

// Runs before anything of a page does: an answer without our layout (what is not there) loads its parts right away.
allowOwnScripts()
