package groundwork.frame;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** What a program is told of what it made: its id, and in the header {@code Location} where it is. */
public record Made(UUID id) {

    /** @param list the address below which it is found by its id */
    public static ResponseEntity<Made> in(String list, UUID id) {
        return at(list + "/" + id, id);
    }

    public static ResponseEntity<Made> at(String address, UUID id) {
        return ResponseEntity.created(URI.create(address)).body(new Made(id));
    }
}
