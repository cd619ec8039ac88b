package groundwork.programme.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.programme.Programme;
import java.util.List;

/**
 * The villages of a programme, to be included and taken out.
 *
 * @param township whose villages can be chosen, or null
 * @param open villages of it that the programme does not have yet
 */
public record VillageEdit(
        Programme programme, List<VillageRow> villages, List<Choice> townships, String township, List<Choice> open)
        implements Page {}
