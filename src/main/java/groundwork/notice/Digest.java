package groundwork.notice;

import groundwork.directory.Grants;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Pile;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Say;
import groundwork.frame.ToDo;
import groundwork.frame.ToDos;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an officer has to do, in the order of its deadlines, as his desk lists it: of each line what names nobody. */
@Component
class Digest {

    private static final int MOST = 20;

    private final Scopes scopes;
    private final Grants grants;
    private final ProgrammeChoices programmes;
    private final List<ToDos> toDos;
    private final Messages messages;
    private final Letters letters;

    Digest(
            Scopes scopes,
            Grants grants,
            ProgrammeChoices programmes,
            List<ToDos> toDos,
            Messages messages,
            Letters letters) {
        this.scopes = scopes;
        this.grants = grants;
        this.programmes = programmes;
        this.toDos = toDos;
        this.messages = messages;
        this.letters = letters;
    }

    /** @param piles all that lies on his desk, {@code lines} the first of it */
    record Desk(List<Pile> piles, List<ToDo> lines) {

        static final Desk EMPTY = new Desk(List.of(), List.of());
    }

    Desk of(Scope program, UUID officer, Language language) {
        var powers = grants.powers(program.county(), officer);
        if (powers.isEmpty()) return Desk.EMPTY;
        var scope = scopes.of(program.county(), officer, powers);
        return new Desk(
                ToDos.piled(toDos, scope),
                programmes
                        .chosen(scope, null)
                        .map(chosen -> ToDos.first(toDos, scope, chosen, language.locale(), MOST))
                        .orElse(List.of()));
    }

    String text(Desk desk, Language language) {
        if (desk.lines().isEmpty()) return "";
        var text = new StringBuilder(messages.say(language, "notice.mail.todo")).append("\n\n");
        for (var pile : desk.piles())
            text.append(messages.say(language, "notice.mail.pile", messages.say(language, pile.key()), pile.count()))
                    .append('\n')
                    .append(letters.link(pile.href()))
                    .append("\n\n");
        for (var one : desk.lines()) {
            var due = one.deadline();
            if (due != null) {
                text.append(Say.day(due.due(), language));
                if (due.key() != null)
                    text.append(" (")
                            .append(messages.say(language, due.key(), due.days()))
                            .append(')');
                text.append(" · ");
            }
            text.append(one.state());
            if (one.with() != null) text.append(" · ").append(one.with().in(language));
            text.append('\n').append(letters.link(one.href())).append("\n\n");
        }
        return text.append(messages.say(language, "notice.mail.new"))
                .append("\n\n")
                .toString();
    }
}
