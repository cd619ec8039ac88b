package groundwork.access.web;

import groundwork.directory.Grant;

/**
 * A grant in the words of the reader.
 *
 * @param givenBy empty where an update of the program gave it
 * @param holds today
 */
public record GrantLine(Grant grant, String place, String givenBy, String endedBy, boolean holds) {

    @Override
    public String toString() {
        return "GrantLine[" + grant.id() + "]";
    }
}
