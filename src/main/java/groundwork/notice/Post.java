package groundwork.notice;

import groundwork.directory.Audience;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes and sends a mail: in both languages what happened, topic, village and a link, and nothing about a person. */
@Component
class Post {

    private final ObjectProvider<JavaMailSender> sender;
    private final Officers officers;
    private final Audience audience;
    private final Names names;
    private final Messages messages;
    private final String from;
    private final String site;

    Post(
            ObjectProvider<JavaMailSender> sender,
            Officers officers,
            Audience audience,
            Names names,
            Messages messages,
            @Value("${groundwork.mail.from:groundwork@localhost}") String from,
            @Value("${groundwork.site:}") String site) {
        this.sender = sender;
        this.officers = officers;
        this.audience = audience;
        this.names = names;
        this.messages = messages;
        this.from = from;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    boolean ready() {
        return sender.getIfAvailable() != null;
    }

    /** Nothing is sent to whom has no address or no role any more, or is shut out. */
    void send(Scope scope, JdbcClient db, UUID mail, UUID officer) {
        var address = officers.find(scope, officer).map(Officer::email).orElse(null);
        var told = db.sql(
                        "select id, kind, thing, topic, village, made_at, read_at from notice.notice where mail = :mail"
                                + " order by made_at, id")
                .param("mail", mail)
                .query(Notices::notice)
                .list();
        if (address == null || told.isEmpty() || !audience.has(scope, officer)) return;
        var mailer = sender.getObject();
        var message = mailer.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(address);
            var subject = messages.both("notice.mail.subject", told.size());
            parts.setSubject(subject.zh() + " / " + subject.en());
            parts.setText(text(scope, told, Language.ZH) + "\n" + text(scope, told, Language.EN));
            message.setHeader("Message-ID", "<" + mail + "@groundwork>");
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        mailer.send(message);
    }

    private String text(Scope scope, List<Notice> told, Language language) {
        var locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        var known =
                names.of(scope, locale).with(told.stream().map(Notice::village).toList(), List.of());
        var text = new StringBuilder();
        for (var notice : told) {
            text.append(messages.say(language, "notice.kind." + notice.kind().word()));
            if (notice.topic() != null) text.append(" · ").append(messages.say(language, notice.topic()));
            if (notice.village() != null) text.append(" · ").append(known.village(notice.village()));
            text.append('\n').append(site).append(notice.href()).append("\n\n");
        }
        return text.toString();
    }
}
