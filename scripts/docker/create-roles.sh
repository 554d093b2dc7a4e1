#!/bin/sh
# Runs once, when the database container makes its data: the owner of the tables, the account of the app, their database.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_DATABASE_PASSWORD" -v web="$WEB_DATABASE_PASSWORD" -U "$POSTGRES_USER" <<'SQL'
create role seedbed_app nologin;
create role seedbed_owner login nosuperuser nocreaterole nobypassrls password :'owner';
create role seedbed_web login nosuperuser nocreaterole nocreatedb nobypassrls password :'web';
grant seedbed_app to seedbed_web;
create database seedbed owner seedbed_owner;
SQL
