-- SPDX-License-Identifier: Apache-2.0
-- What the holders of accounts chose, one step a row. Rows are added and never changed; only whoever erases their account deletes them.
-- Written so that both H2 and PostgreSQL take it.
create table account_pick (
  id bigint generated always as identity primary key,
  account varchar not null,
  recorded_at timestamp with time zone not null,
  way varchar not null,
  recommender varchar not null,
  chosen_option varchar,
  chosen_on date not null
);

create index account_pick_by_account on account_pick (account, id);
