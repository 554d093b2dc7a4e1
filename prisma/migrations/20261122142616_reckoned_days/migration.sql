-- AlterTable
ALTER TABLE "card" ADD COLUMN     "version" INTEGER;

-- AlterTable
ALTER TABLE "grievance_step" ADD COLUMN     "counted_from_on" DATE,
ADD COLUMN     "limit_days" INTEGER,
ADD COLUMN     "limit_unit" TEXT;


-- What the columns may hold: reckoned with all three, or put in by hand with none.
alter table grievance_step add constraint reckoned check (
  (limit_unit is null or limit_unit in ('calendar', 'business')) and limit_days > 0
  and num_nulls(counted_from_on, limit_days, limit_unit) in (0, 3));
