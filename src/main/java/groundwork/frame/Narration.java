package groundwork.frame;

import groundwork.ledger.Entry;
import groundwork.ledger.Kinds;

/**
 * What an entry tells, in one line and from its facts alone: "Policy forum, 38 people". It names no person, so it may
 * stand wherever the entry may be known of. In templates {@link Say#told}, {@link Say#kind} and {@link Say#constant} do
 * the same in the language of the page.
 */
public final class Narration {

    private final Messages messages;

    Narration(Messages messages) {
        this.messages = messages;
    }

    public String of(Entry entry, Language language) {
        return Telling.of(entry).in(language, messages);
    }

    public Bilingual of(Entry entry) {
        return new Bilingual(of(entry, Language.EN), of(entry, Language.ZH));
    }

    /**
     * The name of a kind by its wire name, {@code visit.made}; of one from a newer version, that there is such a kind.
     */
    public String kind(String wireName, Language language) {
        return messages.say(
                language, Kinds.all().containsKey(wireName) ? "entry." + wireName : "entry.unknown", wireName);
    }

    /** How an entry stands, as the account says it: {@code in_force}, {@code corrected} or {@code struck}. */
    public Bilingual standing(String state) {
        return messages.both("account.state." + state);
    }

    /** The name of a constant of an entry, such as a topic or a kind of meeting. */
    public String constant(Enum<?> constant, Language language) {
        return Sentence.constant(constant).in(language, messages);
    }
}
