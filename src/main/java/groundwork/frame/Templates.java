package groundwork.frame;

/** Where the template of a page record lies. */
final class Templates {

    private Templates() {}

    /**
     * {@code groundwork.demand.web.DemandList} to {@code demand/demandList}; a nested record counts by its own name.
     */
    static String of(Class<?> page) {
        var feature = page.getPackageName().replaceFirst("\\.web$", "");
        var noun = feature.substring(feature.lastIndexOf('.') + 1);
        var name = page.getSimpleName();
        return noun + "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
