package groundwork.console.web;

import groundwork.account.Entries;
import groundwork.attachment.Photos;
import groundwork.attachment.Pictures;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Photos of a demand: seen beside each other, added, removed. */
@Controller
class PhotoDesk {

    private final PhotoPages pages;
    private final Photos photos;
    private final Entries entries;

    PhotoDesk(PhotoPages pages, Photos photos, Entries entries) {
        this.pages = pages;
        this.photos = photos;
        this.entries = entries;
    }

    @GetMapping("/demands/{id}/photos")
    PhotoPage show(Scope scope, @PathVariable UUID id) {
        return pages.page(scope, id);
    }

    @PostMapping("/demands/{id}/photos")
    Answer add(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String side)
            throws IOException {
        var page = pages.page(scope, id);
        var to = side.equals("after") && page.latest() != null ? page.latest() : id;
        try {
            var picture = Pictures.chosen(file);
            if (picture == null) throw Refusal.flawed(Flaw.at("file", "attachment.flaw.none"));
            var photo = photos.attach(scope, to, picture);
            return Moved.to(page.address())
                    .saying("attachment.added")
                    .undoneBy(page.address() + "/" + photo + "/removal");
        } catch (Refusal refusal) {
            return refusal.on(page);
        }
    }

    @PostMapping("/demands/{id}/photos/{photo}/removal")
    Answer remove(Scope scope, @PathVariable UUID id, @PathVariable UUID photo) {
        entries.strike(scope, pages.photo(scope, id, photo).id(), "");
        var address = "/demands/" + id + "/photos";
        return Moved.to(address).saying("attachment.removed").undoneBy(address + "/" + photo + "/removal/end");
    }

    @PostMapping("/demands/{id}/photos/{photo}/removal/end")
    Answer bringBack(Scope scope, @PathVariable UUID id, @PathVariable UUID photo) {
        entries.restore(scope, pages.photo(scope, id, photo).id());
        return Moved.to("/demands/" + id + "/photos").saying("attachment.back");
    }
}
