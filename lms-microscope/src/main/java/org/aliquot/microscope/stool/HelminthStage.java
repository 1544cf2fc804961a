package org.aliquot.microscope.stool;

import java.util.function.Function;
import org.aliquot.microscope.optics.Body;
import org.aliquot.microscope.optics.Facts;
import org.aliquot.microscope.optics.Form;
import org.aliquot.microscope.optics.Individual;
import org.aliquot.microscope.optics.Kind;

/** What worms leave in stool: eggs, and the larva of one. */
public enum HelminthStage implements Kind {
    ASCARIS(
            "ascaris-egg",
            "fertilized Ascaris lumbricoides egg",
            48,
            70,
            "Round to oval and golden brown, a thick shell under a bumpy outer coat, one granular cell within",
            RoundwormForms::ascaris,
            "ascaris-unfertilized-egg",
            "taenia-egg",
            "pollen-grain"),
    BARREN(
            "ascaris-unfertilized-egg",
            "unfertilized Ascaris lumbricoides egg",
            82,
            95,
            "Brown and clearly longer than wide, a thin shell with an uneven bumpy coat, filled with refractile balls in no order",
            RoundwormForms::barren,
            "ascaris-egg",
            "fasciola-egg",
            "vegetable-cell"),
    HOOKWORM(
            "hookworm-egg",
            "hookworm egg",
            57,
            75,
            "Oval with blunt ends, a thin colorless shell, and a wide clear space around an embryo of 2 to 8 cells",
            RoundwormForms::hookworm,
            "pinworm-egg-in-stool",
            "ascaris-unfertilized-egg",
            "diphyllobothrium-egg"),
    WHIPWORM(
            "trichuris-egg",
            "Trichuris trichiura egg",
            50,
            57,
            "Brown and shaped like a barrel, thick-shelled, with a clear plug protruding at each end",
            RoundwormForms::whipworm,
            "clonorchis-egg",
            "pinworm-egg-in-stool"),
    PINWORM(
            "pinworm-egg-in-stool",
            "Enterobius vermicularis egg in stool",
            50,
            60,
            "Elongated and colorless, one side flattened, a double line for a shell, a folded larva inside",
            PinwormEgg::of,
            "hookworm-egg",
            "trichuris-egg"),
    TAENIA(
            "taenia-egg",
            "Taenia egg",
            31,
            43,
            "Round, with a thick brown wall striped like spokes, and six hooklets within",
            HexacanthForms::taenia,
            "hymenolepis-nana-egg",
            "pollen-grain",
            "ascaris-egg"),
    DWARF(
            "hymenolepis-nana-egg",
            "Hymenolepis nana egg",
            36,
            50,
            "Nearly round and pale, two thin membranes with fine threads from both poles of the inner one between them, six hooklets within",
            HexacanthForms::dwarf,
            "taenia-egg",
            "hookworm-egg"),
    BROAD(
            "diphyllobothrium-egg",
            "Dibothriocephalus (Diphyllobothrium) latus egg",
            58,
            75,
            "Broadly oval and yellow-brown, a lid at one end, often a small knob at the other, filled with yolk and without an embryo",
            LiddedForms::broad,
            "fasciola-egg",
            "hookworm-egg",
            "ascaris-unfertilized-egg"),
    MANSONI(
            "schistosoma-mansoni-egg",
            "Schistosoma mansoni egg",
            114,
            175,
            "Large, long, and transparent, with a big spine at its side near one end and a miracidium within; no lid",
            MiracidiumForms::schistosoma,
            "fasciola-egg"),
    FASCIOLA(
            "fasciola-egg",
            "Fasciola hepatica egg",
            130,
            150,
            "Very large, broadly oval, and yellow-brown, a thin shell with an indistinct lid, filled with yolk cells",
            LiddedForms::fasciola,
            "schistosoma-mansoni-egg",
            "diphyllobothrium-egg",
            "vegetable-cell"),
    CLONORCHIS(
            "clonorchis-egg",
            "Clonorchis sinensis egg",
            27,
            35,
            "Small, yellow-brown, and shaped like a vase, a lid that fits onto shoulders, a small knob at the other end",
            MiracidiumForms::clonorchis,
            "trichuris-egg",
            "taenia-egg"),
    STRONGYLOIDES(
            "strongyloides-larva",
            "Strongyloides stercoralis rhabditiform larva",
            170,
            250,
            "A slender worm, 14 to 17 µm wide, blunt in front and pointed behind, with a very short mouth canal, an esophagus that ends in a bulb, and a prominent genital primordium (it can be up to 380 µm long)",
            Larva::of,
            "vegetable-hair");

    private final Form form;

    HelminthStage(
            String id,
            String words,
            double low,
            double high,
            String features,
            Function<Individual, Body> body,
            String... lookAlikes) {
        Facts facts = Book.HELMINTHS.facts(id, words, low, high, features, lookAlikes);
        this.form = new Form(facts, body);
    }

    @Override
    public Form form() {
        return form;
    }
}
