package groundwork.access.web;

import groundwork.directory.AuditPlace;
import groundwork.directory.AuditSearch;
import groundwork.directory.Scope;
import groundwork.frame.Paged;
import groundwork.frame.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The audit log, for other programs. */
@RestController
class AuditApi {

    private final AuditSearch search;

    AuditApi(AuditSearch search) {
        this.search = search;
    }

    /** The newest first. */
    @GetMapping("/api/v1/audit")
    Slice<AuditAnswer> list(Scope scope, ActsAsked asked, Slice.From from) {
        var after = AuditPlace.of(from.after()).orElse(null);
        if (after == null && from.after() != null) throw Slice.madeUp();
        var found = search.page(scope, asked.filter(), after, null, from.size() + 1);
        return Slice.of(
                        Paged.of(
                                found,
                                from.size(),
                                from.down(),
                                line -> line.place().toString()),
                        from)
                .each(AuditAnswer::of);
    }
}
