package groundwork.console.trip;

import groundwork.ledger.TalkEntry.PersonKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a form's names mean: asked of the directory and of the ledger while the form is read. */
interface Whereabouts {

    /** Null when there is no programme of this name. */
    UUID programme(String slug);

    /** Those who are called so; two may be. */
    List<UUID> officers(String name);

    UUID unit(UUID officer);

    Doors doors(long village);

    /** Of these people of a village those who were talked with before, by name. */
    Map<String, UUID> talkedWith(long village, PersonKind kind, List<String> names);
}
