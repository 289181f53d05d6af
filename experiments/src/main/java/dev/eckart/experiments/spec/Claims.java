package dev.eckart.experiments.spec;

import dev.eckart.components.Doc;
import dev.eckart.components.Max;
import dev.eckart.components.Min;
import dev.eckart.components.Name;
import java.util.List;

/** A claims file. */
@Name("claims")
@Doc("printed figures and sentences, to be held against results")
public record Claims(
        @Doc("version of the language") @Min(1) @Max(1) int schema, @Doc("the claims, in order") List<Claim> claims) {

    public Claims {
        claims = List.copyOf(claims);
    }
}
