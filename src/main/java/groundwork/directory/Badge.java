package groundwork.directory;

/**
 * Who works here, for the head of a page.
 *
 * @param unit null where he has none
 * @param countyName the code where the county is not among the loaded areas
 * @param countyEnglish or null
 */
public record Badge(String name, String unit, String unitEnglish, String countyName, String countyEnglish) {

    @Override
    public String toString() {
        return "Badge";
    }
}
