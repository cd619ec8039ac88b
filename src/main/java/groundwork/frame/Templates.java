package groundwork.frame;

/** Where the template of a page record lies. */
final class Templates {

    private Templates() {}

    /**
     * {@code groundwork.demand.web.DemandList} to {@code demand/demandList}: the folder is that of the module, however
     * deep the record lies in it. A nested record counts by its own name.
     */
    static String of(Class<?> page) {
        var noun = page.getPackageName().replaceFirst("^groundwork\\.", "").replaceFirst("\\..*", "");
        var name = page.getSimpleName();
        return noun + "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
