package groundwork.attachment.web;

import groundwork.attachment.Photos;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One photo or voice note, for whoever may open what it belongs to; for programs as well. */
@Controller
class PictureDesk {

    private final Photos photos;

    PictureDesk(Photos photos) {
        this.photos = photos;
    }

    @GetMapping({"/attachments/{id}", "/api/v1/attachments/{id}"})
    void show(Scope scope, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var kept = photos.kept(scope, id).orElseThrow(() -> Refusal.missing("attachment.missing"));
        response.setContentType(kept.type());
        response.setHeader("Cache-Control", "private, no-store");
        // Whatever it may be taken for, it does nothing.
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentLength(kept.bytes().length);
        response.getOutputStream().write(kept.bytes());
    }
}
