package groundwork.notice;

import groundwork.directory.Holidays;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts notices into mails: for whoever wants it at once what there is, for whoever wants it daily what came since the
 * last, on the morning of each workday and with what he has to do. What was read in the console meanwhile needs no
 * mail.
 */
@Component
class Gathering {

    private static final LocalTime DAILY = LocalTime.of(7, 30);

    private record Waiting(UUID officer, UUID first) {}

    private final Holidays holidays;
    private final Clock clock;

    Gathering(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    int gather(JdbcClient db, int county) {
        var now = clock.instant().atZone(Fact.ZONE);
        var today = now.toLocalDate();
        int made = atOnce(db, county);
        var morning = !now.toLocalTime().isBefore(DAILY) && holidays.workdays().on(today);
        return morning ? made + daily(db, county, today) : made;
    }

    private int atOnce(JdbcClient db, int county) {
        var waiting = db.sql("""
                        select c.officer, min(n.id::text)::uuid as first
                        from notice.choice c
                        join directory.officer o on o.county = c.county and o.id = c.officer and o.email is not null
                        join notice.notice n on n.county = c.county and n.officer = c.officer
                        where c.mail = 'at_once' and n.mail is null and n.read_at is null
                        group by 1
                        """).query(Waiting.class).list();
        for (var one : waiting)
            put(db, county, one.officer(), Ids.derived("notice mail", one.officer(), one.first()), null);
        return waiting.size();
    }

    private int daily(JdbcClient db, int county, LocalDate today) {
        var waiting = db.sql("""
                        select c.officer from notice.choice c
                        join directory.officer o on o.county = c.county and o.id = c.officer and o.email is not null
                        where c.mail = 'daily' and not exists (
                          select from notice.mail m
                          where m.county = c.county and m.officer = c.officer and m.day = :today)
                        """).param("today", today).query(UUID.class).list();
        for (var officer : waiting) put(db, county, officer, Ids.derived("notice mail", officer, today), today);
        return waiting.size();
    }

    /** @param day of whose morning it is, or null */
    private void put(JdbcClient db, int county, UUID officer, UUID mail, LocalDate day) {
        var made = db.sql("""
                        insert into notice.mail (county, id, officer, day, made_at, next_at)
                        values (:county, :id, :officer, :day, :now, :now) on conflict do nothing
                        """)
                .param("county", county)
                .param("id", mail)
                .param("officer", officer)
                .param("day", day, Types.DATE)
                .param("now", Outbox.at(clock.instant()))
                .update();
        if (made == 0) return;
        db.sql("""
                        update notice.notice set mail = :id
                        where county = :county and officer = :officer and mail is null and read_at is null
                        """)
                .param("county", county)
                .param("id", mail)
                .param("officer", officer)
                .update();
    }
}
