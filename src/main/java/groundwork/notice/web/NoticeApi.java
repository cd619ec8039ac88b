package groundwork.notice.web;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
import groundwork.notice.Notices;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One’s own notices, for other programs. */
@RestController
class NoticeApi {

    private final Notices notices;

    NoticeApi(Notices notices) {
        this.notices = notices;
    }

    /** The newest first. @param unread only those that were not read */
    @GetMapping("/api/v1/notices")
    Slice<NoticeAnswer> list(Scope scope, @RequestParam(defaultValue = "false") boolean unread, Slice.From from) {
        return Slice.of(notices.page(scope, from.down(), unread, from.size()), from)
                .each(NoticeAnswer::of);
    }

    @PostMapping("/api/v1/notices/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Scope scope) {
        notices.read(scope, null);
    }

    @PostMapping("/api/v1/notices/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Scope scope, @PathVariable UUID id) {
        if (notices.read(scope, id) == 0) throw Refusal.missing("notice.missing");
    }
}
