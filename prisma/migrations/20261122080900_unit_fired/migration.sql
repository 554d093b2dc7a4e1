-- Somebody who was fired stays a question until it is settled whether they belong to the unit.
alter table unit_judgement drop constraint unit_judgement_reason_check, add constraint unit_judgement_reason_check
  check (reason in ('supervisor', 'confidential', 'manager_kin', 'other_employer', 'temporary', 'job_changed', 'fired', 'other'));
