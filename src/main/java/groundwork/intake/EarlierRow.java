package groundwork.intake;

import java.util.Set;
import java.util.UUID;

/**
 * A row as earlier imports left it.
 *
 * @param number which row it is, for good: its entries' ids follow from it
 * @param written the number it carried the last time, which may have shifted since
 * @param content what it said then, as {@link EnteredRow#content} tells it; null where every import of it was undone
 * @param steps all entries it ever stood for
 */
record EarlierRow(String number, String written, UUID content, Set<String> steps) {

    boolean live() {
        return content != null;
    }
}
