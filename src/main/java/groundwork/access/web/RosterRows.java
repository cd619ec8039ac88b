package groundwork.access.web;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.intake.Problem;
import groundwork.intake.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rows of a list of officers in the words of the reader. */
@Component
class RosterRows {

    private final Units units;
    private final GrantPlaces places;
    private final Messages messages;

    RosterRows(Units units, GrantPlaces places, Messages messages) {
        this.units = units;
        this.places = places;
        this.messages = messages;
    }

    List<RosterRow> of(Scope scope, List<RosterLine> lines, List<String> columns, Locale reader) {
        var drawing = new Drawing(
                Language.of(reader),
                units.list(scope).stream().collect(Collectors.toMap(Unit::id, Function.identity())),
                places.choices(scope, reader));
        return lines.stream().map(line -> drawing.row(line, columns, reader)).toList();
    }

    private final class Drawing {

        private final Language language;
        private final Map<UUID, Unit> known;
        private final List<Choice> where;

        Drawing(Language language, Map<UUID, Unit> known, List<Choice> where) {
            this.language = language;
            this.known = known;
            this.where = where;
        }

        RosterRow row(RosterLine line, List<String> columns, Locale reader) {
            var cells = columns.stream().map(column -> cell(line, column)).toList();
            var notes = line.problems().stream()
                    .filter(problem -> problem.column() == null)
                    .map(this::said)
                    .collect(Collectors.toCollection(ArrayList::new));
            if (line.ended() != null) notes.add(messages.say(language, "access.roster.replaced"));
            return new RosterRow(
                    line.at(),
                    line.row().typed().row(),
                    line.row().typed().sheet(),
                    line.state().name().toLowerCase(Locale.ROOT),
                    cells,
                    notes,
                    asked(line, reader));
        }

        private RosterCell cell(RosterLine line, String column) {
            var its = line.problems().stream()
                    .filter(problem -> column.equals(problem.column()))
                    .toList();
            boolean wrong = its.stream().anyMatch(Problem::error);
            return new RosterCell(
                    column,
                    RosterColumns.head(column),
                    line.row().asTyped(column),
                    line.changes().stream()
                            .filter(change -> change.column().equals(column))
                            .map(RosterLine.Changed::was)
                            .findFirst()
                            .orElse(null),
                    its.stream().filter(Problem::error).map(this::said).toList(),
                    its.stream()
                            .filter(problem -> !problem.error())
                            .map(this::said)
                            .toList(),
                    wrong ? choices(column) : List.of());
        }

        private String said(Problem problem) {
            Remark remark = problem.remark();
            return Stream.of(
                            remark.in(messages, language),
                            remark.right(messages, language).orElse(null))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }

        private List<Choice> choices(String column) {
            return switch (column) {
                case "unit" ->
                    known.values().stream()
                            .map(unit -> new Choice(unit.name(), unit.name(language.locale())))
                            .sorted(Comparator.comparing(Choice::label))
                            .toList();
                case "role" ->
                    Arrays.stream(Role.values())
                            .map(role -> new Choice(role.word(), messages.say(language, "access.role." + role.word())))
                            .toList();
                case "place" ->
                    where.stream()
                            .map(choice -> new Choice(choice.label(), choice.label()))
                            .toList();
                default -> List.of();
            };
        }

        private List<Choice> asked(RosterLine line, Locale reader) {
            if (line.asked().isEmpty()) return List.of();
            var choices = new ArrayList<Choice>();
            choices.add(new Choice("", messages.say(language, "access.roster.who.choose")));
            line.asked().forEach(officer -> {
                var unit = officer.unit() == null ? null : known.get(officer.unit());
                var about = Stream.of(unit == null ? null : unit.name(reader), officer.duty())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
                choices.add(
                        new Choice(officer.id().toString(), officer.name() + (about.isEmpty() ? "" : " – " + about)));
            });
            choices.add(new Choice(RosterJudge.NEW, messages.say(language, "access.roster.who.new")));
            return choices;
        }
    }
}
