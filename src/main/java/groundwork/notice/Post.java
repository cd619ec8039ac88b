package groundwork.notice;

import groundwork.directory.Audience;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a mail: in both languages what happened, topic, village and a link, and nothing about a person. */
@Component
class Post {

    private final Letters letters;
    private final Digest digest;
    private final Officers officers;
    private final Audience audience;
    private final Names names;
    private final Messages messages;

    Post(Letters letters, Digest digest, Officers officers, Audience audience, Names names, Messages messages) {
        this.letters = letters;
        this.digest = digest;
        this.officers = officers;
        this.audience = audience;
        this.names = names;
        this.messages = messages;
    }

    boolean ready() {
        return letters.ready();
    }

    /**
     * Nothing is sent to whom has no address or no role any more, or is shut out.
     *
     * @param daily whether it says also what is to be done
     */
    void send(Scope scope, JdbcClient db, UUID mail, UUID officer, boolean daily) {
        var address = officers.find(scope, officer).map(Officer::email).orElse(null);
        if (address == null || !audience.has(scope, officer)) return;
        var told = db.sql(
                        "select id, kind, thing, topic, village, made_at, read_at from notice.notice where mail = :mail"
                                + " order by made_at, id")
                .param("mail", mail)
                .query(Notices::notice)
                .list();
        int toDo = daily ? digest.of(scope, officer, Language.ZH).lines().size() : 0;
        if (told.isEmpty() && toDo == 0) return;
        var subject = daily
                ? messages.both("notice.mail.digest", toDo, told.size())
                : messages.both("notice.mail.subject", told.size());
        letters.send(
                mail,
                address,
                subject,
                language -> (daily ? digest.text(digest.of(scope, officer, language), language) : "")
                        + text(scope, told, language));
    }

    private String text(Scope scope, List<Notice> told, Language language) {
        var known = names.of(scope, language.locale())
                .with(told.stream().map(Notice::village).toList(), List.of());
        var text = new StringBuilder();
        for (var notice : told) {
            text.append(messages.say(language, "notice.kind." + notice.kind().word()));
            if (notice.topic() != null) text.append(" · ").append(messages.say(language, notice.topic()));
            if (notice.village() != null) text.append(" · ").append(known.village(notice.village()));
            text.append('\n').append(letters.link(notice.href())).append("\n\n");
        }
        return text.toString();
    }
}
