package groundwork.access.web;

import groundwork.directory.Where;
import groundwork.frame.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is decided elsewhere while a list of officers is compared. */
interface RosterRules {

    /** Empty where there is no such place, or several. */
    Optional<Where> place(String typed);

    /** Why this role may not be given by whoever brought the list. */
    List<Flaw> flaws(UUID officer, RosterLine.Given given);

    /** Whether the officer may do more than whoever brought the list. */
    boolean above(UUID officer);

    UUID nextId();
}
