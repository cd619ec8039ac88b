package groundwork.intake.value;

import java.util.List;

/**
 * People named in one cell.
 *
 * @param names as typed, without the blank inside of 李 强
 * @param unnamed how many more there were: 12 for "12人", 4 for "某某等5人"
 */
public record NameList(List<String> names, int unnamed) {

    public NameList {
        names = List.copyOf(names);
    }
}
