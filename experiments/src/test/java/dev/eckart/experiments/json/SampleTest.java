package dev.eckart.experiments.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.eckart.components.Above;
import dev.eckart.components.Default;
import dev.eckart.components.Doc;
import dev.eckart.components.Example;
import dev.eckart.components.Header;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import dev.eckart.components.OneOf;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SampleTest {

    private static final Sample SAMPLE = new Sample(Toys.CATALOGUE);

    @Name("sampled")
    @Doc("a key for each way to a value")
    record Sampled(
            @Example("7") int given,
            @Default("5") @Example("8") int givenBesideADefault,
            @Default("5") int byDefault,
            @OneOf({"last", "best"}) String choice,
            Toys.Colour colour,
            @Min(1) int least,
            @Above(0) double above,
            @Above(0) @Max(1) double between,
            double any,
            boolean yes,
            String text,
            @Min(2) List<Integer> list,
            Toys.Optimiser component,
            Optional<Integer> leftOut,
            @Example("3") Optional<Integer> optional) {}

    @Test
    void eachKeyHasItsExampleElseItsDefaultElseTheFirstThatIsValid() {
        assertEquals(
                "{\"type\":\"sampled\",\"given\":7,\"givenBesideADefault\":8,\"byDefault\":5,\"choice\":\"last\","
                        + "\"colour\":\"bright-red\",\"least\":1,\"above\":1,\"between\":0.5,\"any\":0,\"yes\":true,"
                        + "\"text\":\"name\",\"list\":[2],"
                        + "\"component\":{\"type\":\"adam\",\"learningRate\":1,\"beta1\":0.9,\"beta2\":0.999},"
                        + "\"optional\":3}",
                SAMPLE.of(Header.of(Sampled.class)).compact());
    }

    @Test
    void aComponentMayHaveASampleOfItsOwn() {
        assertEquals("{\"type\":\"own\",\"size\":9}", SAMPLE.of(Header.of(Own.class)).compact());
    }

    @Name("own")
    @Example("{\"type\": \"own\", \"size\": 9}")
    record Own(@Min(1) int size) {}
}
