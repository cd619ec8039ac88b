package groundwork.notice;

import groundwork.directory.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** How each wants to be told. Mails go to the address that the directory has of him ({@link OwnAddress}). */
@Component
public class Wishes {

    private final ObjectProvider<JavaMailSender> sender;

    Wishes(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    /** Whether this installation knows a mail server. */
    public boolean mails() {
        return sender.getIfAvailable() != null;
    }

    public Wish of(Scope scope) {
        return scope.read(db -> db.sql("select mail from notice.choice where officer = :me")
                .param("me", scope.officer())
                .query(String.class)
                .optional()
                .map(Wish::of)
                .orElse(Wish.NONE));
    }

    public void set(Scope scope, Wish wish) {
        scope.write(db -> db.sql("""
                        insert into notice.choice (county, officer, mail) values (:county, :me, :mail)
                        on conflict (county, officer) do update set mail = excluded.mail
                        """)
                .param("county", scope.county())
                .param("me", scope.officer())
                .param("mail", wish.word())
                .update());
    }
}
