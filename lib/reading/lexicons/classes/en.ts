/** Choices that the English phrases share (`@name`). */
export const classesEn = {
  item: 'order|orders|ordered|parcel|parcels|package|packages|pkg|delivery|deliveries|shipment|item|items|consignment|purchase|goods|box|boxes|letter|packet|stuff|product|products|tracking|shopping|groceries|gift|present|flowers|bouquet|shoes|boots|sandals|sneakers|trainers|jeans|trousers|hoodie|jumper|sweater|skirt|backpack|rucksack|tent|lamp|rug|kettle|toaster|blender|hoover|monitor|printer|guitar|doll|dress|jacket|coat|shirt|sofa|couch|mattress|bed|table|chair|desk|wardrobe|fridge|freezer|washer|dishwasher|oven|tv|phone|iphone|laptop|tablet|book|books|bike|pram|stroller|cot|toy|toys|card|sim|ticket|tickets|passport|medication|medicine|prescription|meds|router|modem|console|headphones|camera|watch|ring|parts|cake|meal|food|pizza|washing_machine|certificate|licence|uniform|curtains|tyres',
  thing:
    'item|product|phone|iphone|laptop|tablet|screen|display|battery|charger|headphones|earbuds|speaker|tv|television|camera|watch|console|controller|router|modem|fridge|freezer|dishwasher|washer|dryer|oven|kettle|toaster|hoover|vacuum|blender|mixer|machine|washing_machine|coffee_machine|boiler|heater|unit|device|motor|engine|zip|zipper|button|handle|wheel|bike|scooter|pump|drill|mower|lamp|printer|keyboard|mouse|drive|shoes|sole|strap|seam|mattress|sofa|chair|car|kit|thing|toy|pram|one',
  hasnt:
    "not|never|hasn't|haven't|hasnt|havent|didn't|isn't|wasn't|hadn't|don't|doesn't|aint|still_no|yet_to|no_sign|nothing|failed_to|without|havnt|hasn’t",
  arrive:
    'arrive|arrived|arrives|come|came|turned_up|turn_up|shown_up|showed_up|show_up|delivered|deliver|received|receive|recieved|recieve|reached|got|here|dispatched|shipped|sent|been_sent|been_delivered|been_shipped|gotten|left_the_depot|moved',
  charge: 'charge|charged|charges|charging|billed|debited|deducted|withdrawn|withdrew|taken|took|paid|payment|payments|debit',
  staff:
    'staff|agent|agents|driver|drivers|courier|employee|employees|waiter|waitress|receptionist|manager|nurse|doctor|doctors|technician|engineer|operator|rep|representative|advisor|adviser|lady|guy|man|woman|person|colleague|colleagues|cashier|assistant|crew|attendant|steward|stewardess|host|team|clerk|officer|salesman|salesperson|receptionists|receptionist|bartender|guard|security|teller|consultant|he|she|they|people|worker|workers',
  service:
    'internet|wifi|wi-fi|broadband|fibre|fiber|connection|network|signal|line|landline|phone_line|mobile|data|coverage|reception|4g|5g|electricity|power|water|gas|heating|hot_water|service|services|server|servers|site|website|platform|system|mobile_data|cable|supply|streetlight|street_light|lights|lift|elevator|trains|buses|train|bus',
} as const;
