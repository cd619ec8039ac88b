package groundwork.summary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What was counted a moment ago. At one position a figure stays what it is, so whoever edits a text, and sees it drawn
 * anew after each change, waits for the counting once. A new entry in the county moves the position and ends it.
 */
@Component
final class Recent {

    private static final int KEPT = 4000;

    private final Map<Object, Object> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > KEPT;
        }
    };

    /** @param key a record of everything the answer follows from: the county and the position among it */
    @SuppressWarnings("unchecked")
    <T> T get(Object key, Supplier<T> otherwise) {
        synchronized (kept) {
            if (kept.containsKey(key)) return (T) kept.get(key);
        }
        // Two that ask at once both count; neither waits for the other.
        var found = otherwise.get();
        synchronized (kept) {
            kept.put(key, found);
        }
        return found;
    }
}
