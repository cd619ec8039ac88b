package groundwork.account.web;

import groundwork.ledger.Entry;

/**
 * Something the entry is about.
 *
 * @param entry what is known of it today, or null when the ledger does not know it (yet)
 * @param name masked name of a household, or title of a demand, or empty
 */
public record Link(String key, Entry entry, String name, String href) {

    @Override
    public String toString() {
        return "Link[" + href + "]";
    }
}
