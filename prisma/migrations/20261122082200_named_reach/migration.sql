-- Names that a committee shows its coach are a level of reach.
alter table reach drop constraint reach_level_check, add constraint reach_level_check
  check (level in ('chart', 'member', 'list', 'cell', 'coach', 'named'));
