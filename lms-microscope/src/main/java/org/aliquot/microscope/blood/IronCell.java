package org.aliquot.microscope.blood;

import java.util.Map;
import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Chance;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** Cells of marrow and blood in Prussian blue. Property "granules": of iron in a cell with a nucleus. */
public enum IronCell implements Kind {
    RING(
            Book.IWGM.facts(
                    "ring-sideroblast",
                    "ring sideroblast",
                    8.5,
                    12,
                    "At least five blue granules close to the nucleus, around a third of it or more",
                    "sideroblast",
                    "iron-macrophage"),
            IronForms::ring),
    SIDEROBLAST(
            Book.IWGM.facts(
                    "sideroblast",
                    "sideroblast with few granules",
                    8.5,
                    12,
                    "Round nucleus, one to four fine blue grains scattered in the cytoplasm, not around the nucleus",
                    "ring-sideroblast",
                    "erythroblast-iron-stain"),
            IronForms::sideroblast),
    ERYTHROBLAST(
            Book.IWGM.facts(
                    "erythroblast-iron-stain",
                    "erythroblast without iron",
                    8.5,
                    12,
                    "Round, clumped red nucleus in pale pink cytoplasm, nothing blue in it",
                    "sideroblast",
                    "neutrophil-iron-stain"),
            IronForms::erythroblast),
    SIDEROCYTE(
            Book.IWGM.facts(
                    "siderocyte",
                    "siderocyte",
                    6.6,
                    7.8,
                    "One to six small blue grains, mostly near the edge, in a pale cell without nucleus",
                    "sideroblast",
                    "red-cell-iron-stain",
                    "prussian-blue-deposit"),
            IronForms::siderocyte),
    RED(
            Book.IWGM.facts(
                    "red-cell-iron-stain",
                    "red cell without iron",
                    6.6,
                    7.8,
                    "Pale pinkish gray, no nucleus, nothing blue in it",
                    "siderocyte"),
            IronForms::red),
    NEUTROPHIL(
            Book.IWGM.facts(
                    "neutrophil-iron-stain",
                    "neutrophil in an iron stain",
                    11,
                    15,
                    "Red nucleus in two to five lobes, pale cytoplasm, nothing blue in it",
                    "erythroblast-iron-stain"),
            IronForms::neutrophil),
    MACROPHAGE(
            Book.IWGM.facts(
                    "iron-macrophage",
                    "macrophage with storage iron",
                    18,
                    25,
                    "Large, ragged cell full of blue lumps and grains of unlike size over a blue haze",
                    "macrophage-without-iron",
                    "prussian-blue-deposit"),
            IronForms::full),
    EMPTY(
            Book.IWGM.facts(
                    "macrophage-without-iron",
                    "macrophage without storage iron",
                    18,
                    25,
                    "Large, ragged, pale pink cell with vacuoles and a lacy red nucleus, nothing blue in it",
                    "iron-macrophage"),
            IronForms::empty),
    DEPOSIT(
            Book.IWGM.facts(
                    "prussian-blue-deposit",
                    "reagent deposit",
                    3,
                    12,
                    "Dark blue crumbs above the plane of the cells, across their edges and between them",
                    "siderocyte",
                    "iron-macrophage"),
            IronForms::deposit);

    private final Form form;

    IronCell(Facts facts, Function<Individual, Body> body) {
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public boolean crowds() {
        return this == RED || this == SIDEROCYTE || this == DEPOSIT;
    }

    @Override
    public double lift() {
        return this == DEPOSIT ? 0.5 : 0;
    }

    @Override
    public Map<String, Double> properties(Chance chance) {
        return switch (this) {
            case RING -> Map.of("granules", 7.0 + chance.below(10));
            case SIDEROBLAST -> Map.of("granules", 1.0 + chance.below(4));
            default -> Map.of();
        };
    }
}
