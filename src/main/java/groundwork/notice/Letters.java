package groundwork.notice;

import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail in both languages to the server that takes it. */
@Component
class Letters {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final String site;

    Letters(
            ObjectProvider<JavaMailSender> sender,
            @Value("${groundwork.mail.from:groundwork@localhost}") String from,
            @Value("${groundwork.site:}") String site) {
        this.sender = sender;
        this.from = from;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    boolean ready() {
        return sender.getIfAvailable() != null;
    }

    String link(String href) {
        return site + href;
    }

    /**
     * @param id by which mail programs know one that comes a second time
     * @throws MailException where the server does not take it now
     */
    void send(UUID id, String address, Bilingual subject, Function<Language, String> text) {
        var mailer = sender.getObject();
        var message = mailer.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(address);
            parts.setSubject(subject.zh() + " / " + subject.en());
            parts.setText(text.apply(Language.ZH) + "\n" + text.apply(Language.EN));
            message.setHeader("Message-ID", "<" + id + "@groundwork>");
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        mailer.send(message);
    }
}
