package org.aliquot.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceTest {

    private static final Instance INSTANCE = new Instance(
            Map.of("a", new BigDecimal("42.0"), "b", new BigDecimal("-8"), "c", new BigDecimal("0.000000001")),
            Map.of("salt", "sodium chloride"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hct {{a}}% | Hct 42.0%",
                "{{ a }}, {{b}} | 42.0, −8",
                "{{a + b}} | 34",
                "{{a / 9:2}} | 4.67",
                "{{a / 9:3s}} | 4.67",
                "{{-a : 0}} | −42",
                "{{a * 1000}} | 42000",
                "{{salt}} | sodium chloride",
                "{{if(a > 40, \"high\", \"low\")}} | high",
                "{{if(salt == \"sodium chloride\", 58.4, 74.6)}} | 58.4",
                "$\\frac{{{a}}}{{{b}}}$ | $\\frac{42.0}{−8}$",
                "$\\sqrt{{\\frac{x}{y}}}$ | $\\sqrt{{\\frac{x}{y}}}$",
                "$\\frac{a}{b}$ | $\\frac{a}{b}$",
                "\\{{a}} | {{a}}",
                "no holes × 10<sup>9</sup>/L | no holes × 10<sup>9</sup>/L"
            })
    void fillsTexts(String text, String filled) {
        assertThat(INSTANCE.fill(text)).isEqualTo(filled);
    }

    @Test
    void readsTheNumberOfAFilledText() {
        assertThat(INSTANCE.fillNumber("{{b:1}} mmol/L")).isEqualTo("-8.0");
        assertThatThrownBy(() -> INSTANCE.fillNumber("{{salt}}")).isInstanceOf(FamilyException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{a:x}} | neither decimals",
                "{{a + }} | is no formula",
                "{{a / 9}} | too many decimals",
                "{{c}} | too many decimals",
                "{{a / 0}} | divides by zero",
                "{{a / (b + 8.0)}} | divides by zero",
                "{{salt:1}} | is not a number",
                "{{a * 9 ^ 16}} | larger than 10^15"
            })
    void saysWhyATextCannotBeFilled(String text, String why) {
        assertThatThrownBy(() -> INSTANCE.fill(text))
                .isInstanceOf(FamilyException.class)
                .hasMessageContaining(why);
    }
}
