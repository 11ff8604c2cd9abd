#!/bin/bash
# Run once by the postgres image, on an empty volume: the database with its two roles. liantu_owner owns the tables and runs the
# migrations; liantu_app is the application, owns nothing and cannot bypass row security.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role liantu_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner_password';
create role liantu_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';
create database liantu owner liantu_owner;
revoke all on database liantu from public;
grant connect on database liantu to liantu_app;
\connect liantu
create extension pg_trgm;
SQL
