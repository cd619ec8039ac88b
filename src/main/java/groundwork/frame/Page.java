package groundwork.frame;

/**
 * A page or a part of one: a public record in a feature's {@code web} package. Its template has the same name, in the
 * feature's folder: {@code groundwork.demand.web.DemandList} is drawn by {@code jte/demand/demandList.jte}, which takes
 * it as its one parameter, {@code @param DemandList page}.
 */
public non-sealed interface Page extends Answer {

    /**
     * The template without its ending, {@code demand/demandList}. Override only where one template serves two records.
     */
    default String template() {
        return Templates.of(getClass());
    }
}
