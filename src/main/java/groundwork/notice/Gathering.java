package groundwork.notice;

import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts notices into mails: for whoever wants it at once what there is, for whoever wants it daily what came since the
 * last, once a morning. What was read in the console meanwhile needs no mail.
 */
@Component
class Gathering {

    private static final LocalTime DAILY = LocalTime.of(7, 30);

    private record Waiting(UUID officer, Wish wish, UUID first) {}

    private final Clock clock;

    Gathering(Clock clock) {
        this.clock = clock;
    }

    int gather(JdbcClient db, int county) {
        var waiting = db.sql("""
                        select c.officer, upper(c.mail) as wish, min(n.id::text)::uuid as first
                        from notice.choice c
                        join directory.officer o on o.county = c.county and o.id = c.officer and o.email is not null
                        join notice.notice n on n.county = c.county and n.officer = c.officer
                        where c.mail <> 'none' and n.mail is null and n.read_at is null
                        group by 1, 2
                        """).query(Waiting.class).list();
        var now = clock.instant().atZone(Fact.ZONE);
        for (var one : waiting) {
            var daily = one.wish() == Wish.DAILY;
            if (daily && now.toLocalTime().isBefore(DAILY)) continue;
            put(db, county, one, Ids.derived("notice mail", one.officer(), daily ? now.toLocalDate() : one.first()));
        }
        return waiting.size();
    }

    /** Nothing where a daily one has been made today. */
    private void put(JdbcClient db, int county, Waiting one, UUID mail) {
        var made = db.sql("""
                        insert into notice.mail (county, id, officer, made_at, next_at)
                        values (:county, :id, :officer, :now, :now) on conflict do nothing
                        """)
                .param("county", county)
                .param("id", mail)
                .param("officer", one.officer())
                .param("now", Outbox.at(clock.instant()))
                .update();
        if (made == 0) return;
        db.sql("""
                        update notice.notice set mail = :id
                        where county = :county and officer = :officer and mail is null and read_at is null
                        """)
                .param("county", county)
                .param("id", mail)
                .param("officer", one.officer())
                .update();
    }
}
