package groundwork.access;

import groundwork.directory.SignIn;
import java.util.Arrays;
import java.util.Optional;

/** Who may use a route, in the words of the {@link Policy}. */
enum Who {
    ANYONE("anyone"),
    /** Also somebody who has yet to choose a password or a county. */
    SIGNED_IN("signed-in"),
    /** At work in a county; an administrator is one, too. */
    OFFICER("officer"),
    ADMINISTRATOR("administrator");

    private final String word;

    Who(String word) {
        this.word = word;
    }

    static Optional<Who> of(String word) {
        return Arrays.stream(values()).filter(who -> who.word.equals(word)).findFirst();
    }

    /** @param comer null for a stranger */
    boolean admits(SignIn comer) {
        return switch (this) {
            case ANYONE -> true;
            case SIGNED_IN -> comer != null;
            case OFFICER -> comer != null && comer.county() != null;
            case ADMINISTRATOR -> comer != null && comer.administrator();
        };
    }
}
