package groundwork.notice;

import groundwork.directory.Areas;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Areas areas;
    private final Messages messages;
    private final String from;
    private final String site;

    Post(
            ObjectProvider<JavaMailSender> sender,
            Officers officers,
            Areas areas,
            Messages messages,
            @Value("${groundwork.mail.from:groundwork@localhost}") String from,
            @Value("${groundwork.site:}") String site) {
        this.sender = sender;
        this.officers = officers;
        this.areas = areas;
        this.messages = messages;
        this.from = from;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    boolean ready() {
        return sender.getIfAvailable() != null;
    }

    /** Nothing is sent to whom has no address any more. */
    void send(Scope scope, JdbcClient db, UUID mail, UUID officer) {
        var address = officers.find(scope, officer).map(Officer::email).orElse(null);
        var told = db.sql(
                        "select id, kind, thing, topic, village, made_at, read_at from notice.notice where mail = :mail"
                                + " order by made_at, id")
                .param("mail", mail)
                .query(Notices::notice)
                .list();
        if (address == null || told.isEmpty()) return;
        var mailer = sender.getObject();
        var message = mailer.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(address);
            var subject = messages.both("notice.mail.subject", told.size());
            parts.setSubject(subject.zh() + " / " + subject.en());
            parts.setText(text(told, Language.ZH) + "\n" + text(told, Language.EN));
            message.setHeader("Message-ID", "<" + mail + "@groundwork>");
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        mailer.send(message);
    }

    private String text(List<Notice> told, Language language) {
        var locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        var villages = areas.find(
                told.stream().map(Notice::village).filter(Objects::nonNull).collect(Collectors.toSet()));
        var text = new StringBuilder();
        for (var notice : told) {
            text.append(messages.say(language, "notice.kind." + notice.kind().word()));
            if (notice.topic() != null) text.append(" · ").append(messages.say(language, notice.topic()));
            var village = notice.village() == null ? null : villages.get(notice.village());
            if (village != null) text.append(" · ").append(village.name(locale));
            text.append('\n').append(site).append(notice.href()).append("\n\n");
        }
        return text.toString();
    }
}
