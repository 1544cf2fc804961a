package org.aliquot.microscope.plate;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.microscope.bench.Scene;
import org.aliquot.microscope.optics.Picture;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Zones as a technologist with a ruler would measure them. */
class ZoneLookTest {

    /** mm of a pixel. */
    private static final double PIXEL = 0.1;
    /** mm. */
    private static final double TOLERANCE = 0.6;

    /** A plate, seen whole. */
    private record Read(Plate plate, Picture picture) {

        static Read of(DiskDiffusion kind, long seed) {
            var plate = (Plate) kind.scene(seed);
            Scene.Frame whole = plate.whole();
            int side = (int) (whole.side() / PIXEL);
            return new Read(plate, plate.look(new View(0, 0, 1_000 * PIXEL, side, side, 0)));
        }

        Disk disk(String first, String second) {
            return plate.inocula().stream()
                    .filter(Disk.class::isInstance)
                    .map(Disk.class::cast)
                    .filter(disk -> disk.first().equals(first) && disk.second().equals(second))
                    .findFirst()
                    .orElseThrow();
        }

        /** mm from the middle of a disk to where it grows, in a direction. */
        double edge(Disk disk, double way) {
            for (double far = Disk.RADIUS + 0.5; far < 25; far += PIXEL) {
                if (bright(disk.x() + far * Math.cos(way), disk.y() + far * Math.sin(way)) > 118) {
                    return far;
                }
            }
            return 25;
        }

        private double bright(double x, double y) {
            double middle = plate.whole().side() / 2;
            int px = (int) ((x + middle) / PIXEL);
            int py = (int) ((y + middle) / PIXEL);
            double sum = 0;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    sum += picture.at(px + dx, py + dy) >> 8 & 255;
                }
            }
            return sum / 9;
        }

        /** Green of the darkest pixel of a disk between two distances in mm from its middle. */
        double darkest(Disk disk, double from, double to) {
            double middle = plate.whole().side() / 2;
            double least = 255;
            for (double far = from; far < to; far += PIXEL / 2) {
                for (double way = 0; way < 2 * Math.PI; way += 0.02) {
                    int px = (int) ((disk.x() + far * Math.cos(way) + middle) / PIXEL);
                    int py = (int) ((disk.y() + far * Math.sin(way) + middle) / PIXEL);
                    least = Math.min(least, picture.at(px, py) >> 8 & 255);
                }
            }
            return least;
        }

        double diameter(Disk disk) {
            double sum = 0;
            for (int i = 0; i < 24; i++) {
                sum += edge(disk, i * Math.PI / 12);
            }
            return sum / 12;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiskDiffusion.class,
            names = {"SIX", "FOX_RESISTANT", "FOX_SUSCEPTIBLE", "NOT_INDUCIBLE", "ESBL", "NO_ESBL"})
    void zonesMeasureWhatIsTaught(DiskDiffusion kind) {
        for (long seed = 1; seed < 4; seed++) {
            Read read = Read.of(kind, seed);
            Disk disk = switch (kind) {
                case SIX -> read.disk("CIP", "5");
                case NOT_INDUCIBLE -> read.disk("CC", "2");
                case ESBL, NO_ESBL -> read.disk("CTX", "CLA");
                default -> read.disk("FOX", "30");
            };
            assertThat(read.diameter(disk))
                    .as("%s of seed %d", kind, seed)
                    .isBetween(
                            kind.facts().size().low() - TOLERANCE,
                            kind.facts().size().high() + TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiskDiffusion.class,
            names = {"SIX", "FOX_RESISTANT", "INDUCIBLE", "ESBL"})
    void printKeepsWithinTheDisk(DiskDiffusion kind) {
        Read read = Read.of(kind, 1);
        for (Inoculum one : read.plate().inocula()) {
            if (one instanceof Disk disk) {
                assertThat(read.darkest(disk, 0, 1.8)).as("print of %s", disk).isLessThan(120);
                assertThat(read.darkest(disk, 2.65, 2.8)).as("edge of %s", disk).isGreaterThan(185);
            }
        }
    }

    @Test
    void clavulanateWidensZonesByFiveMillimetersOnlyWithEsbl() {
        for (long seed = 1; seed < 4; seed++) {
            assertThat(gain(Read.of(DiskDiffusion.ESBL, seed))).isGreaterThan(6);
            assertThat(gain(Read.of(DiskDiffusion.NO_ESBL, seed))).isBetween(-1.5, 2.0);
        }
    }

    private static double gain(Read read) {
        return read.diameter(read.disk("CTX", "CLA")) - read.diameter(read.disk("CTX", ""));
    }

    @Test
    void theZoneOfInducibleResistanceIsFlatTowardErythromycin() {
        for (long seed = 1; seed < 4; seed++) {
            Read read = Read.of(DiskDiffusion.INDUCIBLE, seed);
            Disk clindamycin = read.disk("CC", "2");
            Disk erythromycin = read.disk("E", "15");
            double toward = Math.atan2(erythromycin.y() - clindamycin.y(), erythromycin.x() - clindamycin.x());

            assertThat(read.edge(clindamycin, toward)).isLessThan(0.6 * read.edge(clindamycin, toward + Math.PI));
            assertThat(read.edge(erythromycin, toward)).isLessThan(Disk.RADIUS + 1);
        }
    }
}
