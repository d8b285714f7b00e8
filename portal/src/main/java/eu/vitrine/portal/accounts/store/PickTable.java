// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.store;

import eu.vitrine.portal.accounts.ChoiceStore;
import eu.vitrine.portal.accounts.Recorded;
import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.settings.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table to which every choice of an account is appended; what holds now is its rows in their order. Thread-safe. */
final class PickTable implements ChoiceStore {

    private final AccountDatabase database;
    private final InstantSource clock;

    PickTable(AccountDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Recorded> history(String account) {
        return database.ask(sql -> sql.sql("""
                        select recorded_at, way, recommender, chosen_option, chosen_on
                        from account_pick where account = :account order by id""")
                .param("account", account)
                .query(PickTable::recorded)
                .list());
    }

    @Override
    public void record(String account, List<Pick> picks, Way way) {
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        database.change(sql -> picks.forEach(pick -> insert(sql, account, now, way, pick)));
    }

    @Override
    public void erase(String account) {
        database.change(sql -> sql.sql("delete from account_pick where account = :account")
                .param("account", account)
                .update());
    }

    private static void insert(JdbcClient sql, String account, OffsetDateTime now, Way way, Pick pick) {
        sql.sql("""
                        insert into account_pick (account, recorded_at, way, recommender, chosen_option, chosen_on)
                        values (:account, :now, :way, :recommender, :option, :day)""")
                .param("account", account)
                .param("now", now)
                .param("way", way.name())
                .param("recommender", pick.recommender())
                .param("option", pick.option())
                .param("day", pick.day())
                .update();
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Way.valueOf(row.getString("way")),
                new Pick(
                        row.getString("recommender"),
                        row.getString("chosen_option"),
                        row.getObject("chosen_on", LocalDate.class)));
    }
}
