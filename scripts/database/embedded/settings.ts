/**
 * Settings of the embedded server: reachable from this machine only, durable, and with nothing in its log that
 * a person could be known by (no statements, no parameters, no details of a broken constraint).
 */
export const SERVER_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  timezone: 'UTC',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  // All requests are of one account, which could else read the statements of the others, session tokens included.
  track_activities: 'off',
} as const
