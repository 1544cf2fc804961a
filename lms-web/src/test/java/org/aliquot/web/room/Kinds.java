package org.aliquot.web.room;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** Gives the right answer to each question of the exam of all kinds, by pointer. */
final class Kinds {

    /** What is stored then; the points of the picture are as exact as a pixel. */
    static final List<String> RIGHT = List.of(
            "{\"choice\": \"a\"}",
            "{\"choice\": \"true\"}",
            "{\"choices\": [\"a\", \"b\"]}",
            "{\"order\": [\"k\", \"f\", \"t\", \"b\"]}",
            "{\"pairs\": {\"s-amm\": \"ice\", \"s-bil\": \"dark\", \"s-lac\": \"fluoride\"}}",
            "{\"unit\": \"mmol/L\", \"value\": \"7.0\"}",
            "{\"text\": \"EDTA\"}",
            "{\"gaps\": {\"g1\": \"chloride\", \"g2\": \"16\", \"g3\": \"slightly high\"}}",
            "{\"points\": [{\"x\": 0.25, \"y\": 0.3}, {\"x\": 0.75, \"y\": 0.7}]}",
            "{\"antibodies\": [\"K\"], \"crossedOut\": [\"D\", \"Fyb\"]}",
            "{\"choice\": \"none\", \"points\": []}",
            "{\"counts\": {\"neutrophil\": 50, \"nucleated-red-cell\": 3}}",
            "{\"choice\": \"b\"}");

    private final Page page;

    Kinds(Page page) {
        this.page = page;
    }

    void answer(int position) {
        switch (position) {
            case 1 -> option("Light blue").check();
            case 2 -> option("True").check();
            case 3 -> {
                option("Hemolysis").check();
                option("A fist clenched again and again").check();
            }
            case 4 ->
                List.of("Safranin", "Decolorizer", "Iodine", "Crystal violet").forEach(this::dragToTop);
            case 5 -> {
                match("Lactate", "fluoride");
                match("Ammonia", "ice");
                match("Bilirubin", "dark");
            }
            case 6 -> {
                typed().fill("7.0");
                page.getByLabel("Unit", exact()).selectOption("mmol/L");
            }
            case 7 -> typed().fill("EDTA");
            case 8 -> {
                page.getByLabel("Gap 1 of 3").fill("chloride");
                page.getByLabel("Gap 2 of 3").fill("16");
                page.getByLabel("Gap 3 of 3").selectOption("slightly high");
            }
            case 9 -> {
                mark(0.25, 0.3);
                mark(0.75, 0.7);
            }
            case 10 -> {
                antigen("Fyb").click();
                antigen("D").click();
                typed().selectOption("K");
            }
            case 11 -> {
                option("No run is rejected").check();
                run(4).click();
                run(4).click();
            }
            case 12 -> {
                counter("Segmented neutrophil").fill("49");
                button("Segmented neutrophil, one more").click();
                for (int i = 0; i < 3; i++) {
                    button("Nucleated red cell, one more").click();
                }
            }
            case 13 -> option("Eosinophil").check();
            default -> throw new IllegalArgumentException("no question " + position);
        }
    }

    Locator typed() {
        return page.getByLabel("Your answer", exact());
    }

    Locator option(String text) {
        return page.locator(".option")
                .filter(new Locator.FilterOptions().setHasText(text))
                .locator("input");
    }

    Locator step(String text) {
        return page.locator(".order-step").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator targets(String source) {
        return page.getByLabel(source, exact());
    }

    Locator antigen(String name) {
        return button(name);
    }

    Locator run(int number) {
        return button("Run " + number);
    }

    Locator counter(String cell) {
        return page.getByRole(
                AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName(cell).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    void match(String source, String target) {
        targets(source).selectOption(target);
    }

    void dragToTop(String step) {
        BoundingBox handle = step(step).locator(".handle").boundingBox();
        BoundingBox top = page.locator(".order-step").first().boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        mouse.down();
        mouse.move(handle.x + handle.width / 2, top.y + 4, new Mouse.MoveOptions().setSteps(6));
        mouse.up();
    }

    /** Presses at a place of the picture, in fractions of its width and height. */
    void mark(double x, double y) {
        Locator picture = page.locator(".markable");
        picture.scrollIntoViewIfNeeded();
        BoundingBox box = picture.boundingBox();
        picture.click(new Locator.ClickOptions().setPosition(x * box.width, y * box.height));
    }
}
