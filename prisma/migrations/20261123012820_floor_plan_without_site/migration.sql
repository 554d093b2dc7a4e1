-- Nothing ever read it: a plan belongs to the drive.
alter table floor_plan drop column site_id;
