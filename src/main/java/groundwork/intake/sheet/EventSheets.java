package groundwork.intake.sheet;

import static groundwork.intake.sheet.ColumnType.COUNT;
import static groundwork.intake.sheet.ColumnType.DATE;
import static groundwork.intake.sheet.ColumnType.HOUSEHOLD;
import static groundwork.intake.sheet.ColumnType.HOUSEHOLDS;
import static groundwork.intake.sheet.ColumnType.NAME;
import static groundwork.intake.sheet.ColumnType.OPTION;
import static groundwork.intake.sheet.ColumnType.QUANTITY;
import static groundwork.intake.sheet.ColumnType.TEXT;
import static groundwork.intake.sheet.ColumnType.TIME;

import groundwork.frame.Bilingual;
import groundwork.intake.value.Option;
import groundwork.intake.value.Options;
import java.util.List;

/** The attendance book, pairings and relief. */
final class EventSheets {

    private static final Options GOODS = Options.of(
            Option.of("noodles", "Noodles", "面条", "挂面"),
            Option.of("flour", "Flour", "面粉", "白面"),
            Option.of("rice", "Rice", "大米", "米"),
            Option.of("oil", "Oil", "食用油", "油", "清油"),
            Option.of("fertiliser", "Fertiliser", "化肥", "肥料", "fertilizer"),
            Option.of("cash", "Cash", "慰问金", "现金", "资金"),
            Option.of("other", "Other", "其他", "其它"));

    static final Options GOODS_UNITS = Options.of(
            Option.of("bag", "bag", "袋", "bags", "包"),
            Option.of("barrel", "barrel", "桶", "barrels", "bottle"),
            Option.of("kilogram", "kg", "公斤", "千克", "kilogram", "kilograms"),
            Option.of("piece", "piece", "件", "pieces", "个", "份", "箱"),
            Option.of("yuan", "yuan", "元"));

    private static final Options OCCASIONS = Options.of(
            Option.of("spring_festival", "Spring Festival", "春节", "新春", "元旦春节"),
            Option.of("july_first", "1 July", "七一", "7.1", "建党节", "July 1"),
            Option.of("mid_autumn", "Mid-Autumn Festival", "中秋节", "中秋"),
            Option.of("national_day", "National Day", "国庆节", "国庆"),
            Option.of("other", "Other", "其他", "其它", "日常"));

    static final SheetKind BOOK = new SheetKind(
            "book",
            new Bilingual("Attendance book", "签到簿"),
            List.of("下基层签到簿", "签到表", "签到", "考勤", "下乡签到", "一本簿", "book"),
            new Bilingual("Every trip: who went, when and where.", "每次下基层的签到：何人、何时、何地。"),
            List.of(
                    Column.number(),
                    AccountSheet.date(),
                    Column.of("signed_in", TIME, "Signed in", "签到时间").also("到达时间", "签到", "到村时间", "上班时间"),
                    Column.of("signed_out", TIME, "Signed out", "签退时间").also("离开时间", "签退", "离村时间", "返回时间"),
                    AccountSheet.officers().must(),
                    DirectorySheets.village(),
                    Column.of("place", TEXT, "Place", "具体地点").also("活动地点", "详细地点"),
                    Column.of("purpose", TEXT, "Purpose", "事由").also("工作内容", "目的", "活动内容", "工作事项", "内容")));

    static final SheetKind PAIRINGS = new SheetKind(
            "pairings",
            new Bilingual("Pairings", "结对帮扶"),
            List.of("帮扶对子", "结对", "帮扶", "结对帮扶名单", "一对一帮扶", "pairs"),
            new Bilingual("Officials and the households they answer for.", "干部与结对农户。"),
            List.of(
                    Column.number(),
                    Column.of("officer", NAME, "Officer", "帮扶干部")
                            .must()
                            .also("帮扶人", "干部姓名", "结对干部", "帮扶责任人", "联络员", "姓名", "干部"),
                    DirectorySheets.village(),
                    Column.of("household", HOUSEHOLD, "Household", "帮扶对象")
                            .must()
                            .also("农户", "户主", "户主姓名", "结对户", "困难户", "帮扶户", "贫困户", "帮扶对象姓名", "结对对象"),
                    Column.of("day", DATE, "From", "结对日期").also("开始日期", "日期", "时间", "结对时间", "起", "since"),
                    Column.of("note", TEXT, "Note", "帮扶措施").also("备注", "帮扶方式", "说明", "帮扶内容"),
                    Column.of("ended", DATE, "Ended", "结束日期").also("解除日期", "止", "until")));

    static final SheetKind RELIEF = new SheetKind(
            "relief",
            new Bilingual("Relief", "慰问"),
            List.of("慰问台账", "慰问登记", "走访慰问", "节日慰问", "慰问品发放"),
            new Bilingual("Goods given, a row for each kind of goods.", "慰问物资，每种物资一行。"),
            List.of(
                    Column.number(),
                    AccountSheet.date().also("时间", "慰问时间", "慰问日期", "发放日期", "发放时间"),
                    DirectorySheets.village(),
                    AccountSheet.officers(),
                    Column.of("households", HOUSEHOLDS, "Households", "慰问对象")
                            .also("农户", "户主", "困难户", "慰问户", "受助户", "领取人"),
                    Column.of("count", COUNT, "How many households", "户数")
                            .also("慰问户数", "受益户数")
                            .units("户", "households"),
                    Column.of("goods", OPTION, "Goods", "慰问品")
                            .must()
                            .options(GOODS)
                            .also("物资", "物品", "慰问物资", "品名", "物资名称"),
                    Column.of("quantity", QUANTITY, "Quantity", "数量").must().also("发放数量", "合计数量"),
                    Column.of("unit", OPTION, "Unit", "单位").options(GOODS_UNITS).also("计量单位"),
                    Column.of("occasion", OPTION, "Occasion", "事由")
                            .options(OCCASIONS)
                            .also("节日", "慰问事由", "慰问节日"),
                    Column.of("note", TEXT, "Note", "备注").also("说明", "资金来源")));

    private EventSheets() {}
}
