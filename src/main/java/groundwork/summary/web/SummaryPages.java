package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.programme.Included;
import groundwork.programme.Programmes;
import groundwork.summary.Summaries;
import groundwork.summary.document.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the page of a summary together. */
@Component
class SummaryPages {

    /** As many entries as show what a figure is made of; the rest is a page away. */
    private static final int FIRST = 8;

    private final Summaries summaries;
    private final Programmes programmes;
    private final ParagraphForms forms;
    private final Names names;
    private final Messages messages;

    SummaryPages(Summaries summaries, Programmes programmes, ParagraphForms forms, Names names, Messages messages) {
        this.summaries = summaries;
        this.programmes = programmes;
        this.forms = forms;
        this.names = names;
        this.messages = messages;
    }

    SummaryPage page(Scope scope, View view, Asked asked, Locale reader) {
        var summary = summaries.read(scope, view.extent());
        return page(scope, view, summary, asked.figure(), forms.open(scope, view, summary, asked), reader);
    }

    SummaryPage page(Scope scope, View view, Summary summary, String figure, Editing editing, Locale reader) {
        return new SummaryPage(
                view,
                summary,
                figure(scope, view, figure, summary.position()),
                editing,
                any("summary.unit.any", names.units(scope, reader), reader),
                any("summary.village.any", villages(scope, view, reader), reader));
    }

    /** Those of the programme: others have nothing to tell. */
    private List<Choice> villages(Scope scope, View view, Locale reader) {
        var codes = programmes.villages(scope, view.programme().id()).stream()
                .map(Included::village)
                .toList();
        var known = names.of(scope, reader).with(codes, List.of());
        return codes.stream()
                .map(code -> new Choice(Long.toString(code), known.village(code)))
                .toList();
    }

    private List<Choice> any(String key, List<Choice> choices, Locale reader) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", messages.say(Language.of(reader), key)));
        all.addAll(choices);
        return all;
    }

    FigurePart figure(Scope scope, View view, String key, Long position) {
        if (key == null) return new FigurePart(view, null, List.of());
        return summaries
                .figure(scope, view.extent(), key, position, FIRST)
                .map(figure -> new FigurePart(view, figure, Evidence.of(scope, figure.first())))
                .orElse(new FigurePart(view, null, List.of()));
    }
}
