package groundwork.frame;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out {@link Assets}. An address with an old hash still answers, for a page that was open during an update, but
 * is not kept.
 */
@Controller
final class AssetDesk {

    private final Fittings fittings;

    AssetDesk(Fittings fittings) {
        this.fittings = fittings;
    }

    @GetMapping(Assets.PATH + "{hash}/{*name}")
    ResponseEntity<byte[]> get(@PathVariable String hash, @PathVariable String name) {
        var asset = fittings.now().assets().find(name.substring(1));
        if (asset == null) throw Refusal.missing("frame.refusal.404");
        var kept = asset.hash().equals(hash)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noStore();
        return ResponseEntity.ok().cacheControl(kept).contentType(type(name)).body(asset.bytes());
    }

    private static MediaType type(String name) {
        return MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
