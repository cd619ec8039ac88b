package groundwork.notice.web;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.notice.Notice;
import groundwork.notice.Notices;
import groundwork.notice.OwnAddress;
import groundwork.notice.Wish;
import groundwork.notice.Wishes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One’s own notices, and how one wants to be told. */
@Controller
class NoticeDesk {

    private final Notices notices;
    private final Wishes wishes;
    private final OwnAddress own;
    private final Officers officers;
    private final Names names;

    NoticeDesk(Notices notices, Wishes wishes, OwnAddress own, Officers officers, Names names) {
        this.notices = notices;
        this.wishes = wishes;
        this.own = own;
        this.officers = officers;
        this.names = names;
    }

    @GetMapping("/notices")
    NoticeList list(Scope scope, Paged.From from, Locale reader) {
        var page = notices.page(scope, from);
        var known = names.of(scope, reader)
                .with(page.rows().stream().map(Notice::village).toList(), List.of());
        var address = officers.find(scope, scope.officer()).map(Officer::email).orElse(null);
        return new NoticeList(page, known, address, own.asked(scope), wishes.of(scope), wishes.mails());
    }

    @PostMapping("/notices/reading")
    Answer readAll(Scope scope) {
        notices.read(scope, null);
        return Moved.to("/notices").saying("notice.read.all");
    }

    /** Opens what it is about. */
    @PostMapping("/notices/{id}/reading")
    Answer read(Scope scope, @PathVariable UUID id) {
        if (notices.read(scope, id) == 0) throw Refusal.missing("notice.missing");
        return Moved.to("/notices");
    }

    @PostMapping("/notices/mail")
    Answer wish(Scope scope, @RequestParam(required = false) String mail, Locale reader) {
        // As beside another form of this page that was refused, where nothing is chosen any more.
        if (mail == null)
            return Refusal.flawed(Flaw.at("mail", "notice.mail.flaw")).on(list(scope, Paged.From.FIRST, reader));
        wishes.set(scope, Wish.of(mail));
        return Moved.to("/notices").saying("notice.saved");
    }
}
