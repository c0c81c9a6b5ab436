package dev.parley.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of results, printed as Markdown. */
final class Table {

    private final String title;

    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... heads) {
        this.title = title;
        rows.add(List.of(heads));
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Double number ? figure(number) : String.valueOf(cell));
        }
        rows.add(row);
    }

    void print() {
        System.out.println("\n### " + title + "\n");
        for (int row = 0; row < rows.size(); row++) {
            System.out.println("| " + String.join(" | ", rows.get(row)) + " |");
            if (row == 0) {
                System.out.println("|" + " --- |".repeat(rows.getFirst().size()));
            }
        }
        System.out.flush();
    }

    static String figure(double number) {
        return number >= 100 ? String.format(Locale.ROOT, "%,.0f", number) : String.format(Locale.ROOT, "%.2f", number);
    }

}
