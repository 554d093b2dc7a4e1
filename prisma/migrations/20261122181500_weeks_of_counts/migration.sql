-- Made anew by fact-functions.sql, which runs after this: what they answer has other columns now.
drop function if exists app.rollup_differences(uuid);
drop function if exists app.bucket_rows(worker_state);

-- Nobody ever read the counts of people by every cell they work in.
delete from cell_bucket where placed = 'any';

-- DropTableConstraint, AlterTable
alter table cell_bucket drop constraint cell_bucket_pkey, drop column placed, add column span text;

-- Every count there was is of a day; beside it come its week and, of what does not age, all of it.
update cell_bucket set span = 'day';
insert into cell_bucket (drive_id, span, measure, cell_id, on_date, people)
select drive_id, 'week', measure, cell_id, on_date - extract(isodow from on_date)::int + 1, sum(people)
from cell_bucket where on_date < '9999-12-31' and replace(measure, 'unsettled_', '') in ('talked', 'assessed', 'verified')
group by 1, 3, 4, 5;
insert into cell_bucket (drive_id, span, measure, cell_id, on_date, people)
select drive_id, 'ever', measure, cell_id, '9999-12-31', sum(people)
from cell_bucket where span = 'day' and replace(measure, 'unsettled_', '') not in ('talked', 'verified')
group by 1, 3, 4;
delete from cell_bucket where people = 0 or (span = 'day' and replace(measure, 'unsettled_', '') not in ('talked', 'assessed', 'verified'));

-- AlterTable
ALTER TABLE "cell_bucket" ALTER COLUMN "span" SET NOT NULL,
ADD CONSTRAINT "cell_bucket_pkey" PRIMARY KEY ("drive_id","span","measure","cell_id","on_date");

-- CreateIndex
CREATE INDEX "cell_bucket_drive_id_span_measure_on_date_idx" ON "cell_bucket"("drive_id", "span", "measure", "on_date");

alter table cell_bucket add check (span in ('ever', 'week', 'day'));
