package groundwork.intake.sheet;

import groundwork.frame.Bilingual;
import java.util.stream.Collectors;

/** What to type into a column, with an example, in both languages. */
public final class Help {

    private Help() {}

    /** The column's own words after those of its type. */
    public static Bilingual of(Column column) {
        var type = type(column);
        var own = column.help();
        return new Bilingual((own.en() + " " + type.en()).strip(), own.zh() + type.zh());
    }

    private static Bilingual type(Column column) {
        return switch (column.type()) {
            case TEXT -> new Bilingual("Text.", "文字。");
            case NUMBER -> new Bilingual("", "");
            case DATE, DEADLINE -> new Bilingual("A date: 2018-05-12, 5.12 or 5月12日.", "日期，如 2018-05-12、5.12、5月12日。");
            case TIME -> new Bilingual("A time: 08:30.", "时间，如 08:30。");
            case COUNT -> new Bilingual("A whole number; 500余 counts as 500.", "整数；“500余”按 500 计。");
            case QUANTITY -> new Bilingual("A number, with its unit if you like: 6000 mu.", "数字，可带单位，如 6000亩。");
            case MU -> new Bilingual("A number of mu: 8258.8.", "亩数，如 8258.8。");
            case YUAN -> new Bilingual("Yuan: 20000 or 2万元.", "金额，如 20000 或 2万元。");
            case VILLAGE -> new Bilingual("Name or twelve-digit code.", "村名或十二位代码。");
            case NAME -> new Bilingual("One name.", "一个姓名。");
            case NAMES -> new Bilingual("Names with a comma between; or how many: 12.", "姓名用顿号隔开，或只填人数。");
            case HOUSEHOLD -> new Bilingual("Name of its head, door or number.", "户主姓名、门牌号或农户编号。");
            case HOUSEHOLDS -> new Bilingual("Several with a comma between; or how many: 12户.", "多户用顿号隔开，或只填户数，如 12户。");
            case CODES -> new Bilingual("Codes with a comma between.", "多个表号用顿号隔开。");
            case OPTION ->
                new Bilingual("One of: " + options(column, true) + ".", "可选：" + options(column, false) + "。");
            case PHONE -> new Bilingual("A telephone number.", "电话号码。");
        };
    }

    private static String options(Column column, boolean en) {
        return column.options().all().stream()
                .map(option -> en ? option.label().en() : option.label().zh())
                .collect(Collectors.joining(en ? ", " : "、"));
    }

    /** An example of a cell. People and places in it exist nowhere. */
    public static Bilingual example(Column column) {
        if (!column.example().en().isEmpty()) {
            return column.example();
        }
        return switch (column.type()) {
            case TEXT -> new Bilingual("", "");
            case NUMBER -> new Bilingual("Example", "示例");
            case DATE, DEADLINE -> new Bilingual("2018-05-12", "2018-05-12");
            case TIME -> new Bilingual("08:30", "08:30");
            case COUNT -> new Bilingual("12", "12");
            case QUANTITY -> new Bilingual("2", "2");
            case MU -> new Bilingual("1200.5", "1200.5");
            case YUAN -> new Bilingual("20000", "20000");
            case VILLAGE -> new Bilingual("Example Village", "示例村");
            case NAME -> new Bilingual("Person A", "示例甲");
            case NAMES -> new Bilingual("Person A, Person B", "示例甲、示例乙");
            case HOUSEHOLD -> new Bilingual("Person C", "示例丙");
            case HOUSEHOLDS -> new Bilingual("Person C, Person D", "示例丙、示例丁");
            case CODES -> new Bilingual("F-001, F-002", "F-001、F-002");
            case OPTION -> column.options().all().getFirst().label();
            case PHONE -> new Bilingual("0952-0000000", "0952-0000000");
        };
    }
}
