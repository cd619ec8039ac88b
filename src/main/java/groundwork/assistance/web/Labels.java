package groundwork.assistance.web;

import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Narration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What there is to choose from on the forms of assistance, in the words of the reader. */
@Component("assistanceLabels")
class Labels {

    private final Names names;
    private final Narration narration;
    private final Messages messages;

    Labels(Names names, Narration narration, Messages messages) {
        this.names = names;
        this.narration = narration;
        this.messages = messages;
    }

    Names.Register known(Scope scope, Locale reader) {
        return names.of(scope, reader);
    }

    List<Choice> constants(Enum<?>[] constants, Locale reader) {
        return List.of(constants).stream()
                .map(one -> new Choice(
                        one.name().toLowerCase(Locale.ROOT), capital(narration.constant(one, Language.of(reader)))))
                .toList();
    }

    List<Choice> villages(Scope scope, Locale reader) {
        return none("assistance.village.none", names.villages(scope, reader), reader);
    }

    List<Choice> units(Scope scope, Locale reader) {
        return none("assistance.unit.none", names.units(scope, reader), reader);
    }

    List<Choice> none(String key, List<Choice> choices, Locale reader) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", say(key, reader)));
        all.addAll(choices);
        return all;
    }

    String say(String key, Locale reader, Object... args) {
        return messages.say(Language.of(reader), key, args);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
