/**
 * 2048 English words that are plain to say and to hear. The English list of BIP-39 (MIT licence), with 173 words about
 * harm, drink, drugs, faith and fear, or that sound like another, replaced by gentle ones. The first four letters
 * tell each word, accents aside. Never changed after release: spoken words and safety phrases count on the order.
 */
export const english: readonly string[] = `
abacus ability able about above absent absorb abstract absurd access accident account achieve acid
acoustic acquire across act action actor actress actual adapt add address adjust admit adult advance
advice aerobic affair afford again age agent agree ahead aim air airport aisle album alert alien all alley
allow almost alone alpaca alpha already also alter always amateur amazing among amount amused analyst
anchor ancient angle animal ankle announce annual another answer antenna antique antler any apart apology
appear apple approve april apron arch arctic area arena argue arm armor around arrange arrive arrow art
artefact artist artwork ask aspect asset assist assume asthma athlete atlas atom attend attitude attract
auction audit august aunt author auto autumn average aviary avocado avoid awake aware away awesome awkward
axis baby bachelor backpack bacon badge bag bagel bakery balance balcony ball bamboo banana banner bar
barely bargain barley barrel base basic basket bathtub beach bean beauty beaver because become beef beetle
before begin behave behind believe below belt bench benefit beret best better between beyond bicycle bid
bike bind biology bird birth biscuit black blade blanket blossom blouse blue blur blush board boat body
boil bone bonnet bonus book boost border boring borrow boss bottom boulder bounce box boy bracket brain
brand brass brave bread breeze brick bridge brief bright bring brisk broccoli broken bronze broom brother
brown brush bubble buckle buddy budget buffalo build bulb bulk bundle bunker burger bus business busy
butter buyer buzz cabana cabbage cabin cable cactus cadence cage cake calico call calm camera camp can
canal cancel candy cannon canoe canteen canvas canyon capable capital captain car caravan carbon card
cargo carousel carpet carry cart case cash cassette castle casual cat catalog catch category cattle caught
cause caution cave cedar ceiling celery cement census century cereal certain chair chalk champion change
chapter charge chase chat cheap check cheese chef cherry chest chicken chief child chimney chipmunk choice
choose chorus chuckle chunk churn cinnamon circle citizen citrus city civil claim clap clarify claw clay
clean clerk clever click client cliff climb clip clock clog close cloth cloud clown club clump cluster
clutch coach coast cobalt cobbler coconut code coffee coil coin collect color column combine come comfort
comic common company concert conduct confirm congress connect consider control convince cook cool copper
copy coral core corn correct cost cotton couch country couple course cousin cover coyote cradle craft cram
crane crater crawl crayon crazy cream credit creek crescent crew cricket crisp critic crop cross crouch
crowd crucial cruise crumble crunch crystal cube cucumber culture cup cupboard curious current curtain
curve cushion custom cute cycle dad daffodil daisy damp dance dandelion daring dash daughter dawn day deal
debate debris decade december decide decline decorate decrease deer defense define defy degree delay
deliver denim dentist deny depart depend deposit depth deputy derive describe desert design desk detail
detect develop device devote diagram dial diamond diary dice diesel diet differ digital dignity dilemma
dinner dinosaur direct dirt disagree discover disease dish disorder display distance divert divide doctor
document dog doll dolphin domain donate donkey donor door double dove draft dragon drama drastic draw
dream dress drift drill drip drive drop drum dry duck dumpling dune during dust dutch duty dwarf dynamic
eager eagle early earn earring earth easily east easy echo ecology economy edge edit educate effort egg
eggplant either elbow elder electric elegant element elephant elevator elite else embark embody embrace
emerge emotion employ empower empty enable enact end endless endorse energy enforce engage engine enhance
enjoy enlist enough enrich enroll ensure enter entire entry envelope episode equal equip era erase erode
erosion erupt escape essay essence estate eternal ethics evening evidence evoke evolve exact example
excess exchange excite exclude excuse execute exercise exhaust exhibit exist exit exotic expand expect
expire explain expose express extend extra eye eyebrow fabric face faculty fade faint falcon fall false
fame family famous fan fancy fantasy farm fashion father fatigue favorite feature february federal fee
feed feel female fence fern festival fetch few fiber fiction field figure file film filter final find fine
finger finish fire firm first fiscal fish fit fitness fix fjord flag flame flannel flash flat flavor flee
flight flip float flock floor flower fluid flush flute fly foam focus fog foil fold follow food foot
forest forget fork fortune forum forward fossil foster found fox fragile frame freckle frequent fresh
friend fringe frog front frost frown frozen fruit fudge fuel fun funny furnace future gadget gain galaxy
gallery game gap garage garbage garden garlic garment gas gate gather gauge gaze general genius genre
gentle genuine geranium gesture giant gift giggle ginger giraffe girl give glad glance glare glass glide
glimpse globe glory glove glow glue gnome goat goggles gold good goose gorilla gosling gossip govern gown
grab grain grant grape grass gravity great green grid grit grocery group grow grunt guard guava guess
guide guitar gym habit hair half hammer hamster hand happy harbor hard harmonica harsh harvest hat have
hawk hazelnut head health heart heavy hedgehog height hello helmet help hen hero hidden high hill hinge
hint hip hire history hobby hockey hold hole holiday hollow home honey hood hope hopscotch horn horse host
hotel hour hover hub huge hula human humble humor hundred hungry hunt hurdle hurry husband hybrid ice
iceberg icing icon idea identify idle igloo ignore image imitate immense immune impact impose improve
impulse inch include income increase index indicate indoor industry infant inform inhale inherit initial
inkwell inner innocent input inquiry insect inside inspire install intact interest into invest invite
involve iris iron island isolate issue item ivory ivy jacket jaguar jar jasmine jazz jeans jelly jewel
jigsaw job join joke journey joy juice jump jungle junior junk just kangaroo kayak keen keep kernel
ketchup key keyboard kid kidney kind kingdom kiss kit kitchen kite kitten kiwi knapsack knee knock know
koala lab label labor ladder lady lagoon lake lamp language lantern laptop large later latin laugh laundry
lava lavender law lawn layer lazy leader leaf learn leave lecture left leg legal legend leisure lemon lend
length lens lentil leopard lesson letter level liberty library license life lift light like lilac limb
limit linen link lion liquid list little live lizard llama load loan lobster local lock logic long loop
loud lounge love loyal lucky luggage lullaby lumber lunar lunch luxury lyrics machine magic magnet magpie
maid mail main major make mammal man manage mandate mango mansion manual maple marble march margin marine
market marmalade marriage mask mass master match material math matrix matter maximum maze meadow mean
measure meat mechanic medal media melody melt member memory mention menu merge merit merry mesh message
metal method middle midnight milk million mimic mind minimum minnow minor minute mirror miss mix mixed
mixture mobile mocha model modify mom moment monitor monkey month moon moral more morning mosaic mosquito
mother motion motor mountain mouse move movie much muffin mule multiply muscle museum mushroom music must
mutual myself mystery myth naive name napkin narrow nation nature near neck nectar need negative neither
nephew nerve nest net network neutral never news next nice nickel night noble noise nominee noodle normal
north nose notable note nothing notice novel now number nurse nut nutmeg oak oasis oatmeal obey object
oblige oboe observe obtain obvious occur ocean october odor off offer office often oil okay old olive
olympic omit once onion online only onyx open opera opinion oppose option orange orbit orchard order
ordinary oregano organ orient original ostrich other outdoor outer outing output outside oval oven over
own owner oxygen oyster ozone paddle page pair pajamas palace palm pancake panda panel pansy panther
papaya paper parade parent park parrot parsley party pass pasture patch path patient patrol pattern pause
pave payment peace peanut peasant pebble pecan pelican pen pencil penguin people pepper perfect permit
person pet petunia phone photo phrase physical piano pickle picnic picture pig pigeon pillow pilot
pineapple pink pioneer pipe pitch pixel pizza place planet plastic plate play please pledge pluck plug
plunge poem poet point polar pole pollen poncho pond pony pool popcorn popular porcupine porridge portion
position possible post potato pottery powder power practice praise predict prefer prepare present pretty
prevent price pride primary print priority private prize process produce profit program project promote
proof property prosper protect proud provide public pudding pull pulp pulse pumpkin pupil puppy purchase
purity purpose purse push put puzzle pyramid quail quality quantum quarter question quick quit quiz quote
rabbit raccoon race rack radar radio rail rain raise rally ramp ranch random range rapid rare raspberry
rate rather raven raw razor ready real reason rebuild recall receive recipe record recycle reduce reflect
reform refuse region regular reindeer relax release relief rely remain remember remind remove render renew
rent reopen repair repeat replace report require rescue resemble resist resource response result retire
retreat return reunion reveal review reward rhubarb rhythm rib ribbon rice rich ride ridge right rigid
ring ripple river road roast robin robot robust rocket romance roof rookie room rose rotate rough round
route rowboat royal rubber ruby rug rule run runway rural rustle saddle safe saffron sail salad salmon
salon salt salute same sample sand sapling sapphire satisfy sauce sausage save say scale scan scarf
scatter scene scheme school science scissors scooter scout scrap screen script scrub sea seagull search
season seat second secret section security seed seek segment select sell seminar senior sense sentence
serene series service sesame session settle setup seven shadow shaft shallow share shawl shed shell
sheriff shield shift shine ship shiver shoe shop short shoulder shove shrimp shrug shuffle shy sibling
side siege sight sign silent silk silly silver similar simple since sing siren sister situate six size
skate sketch ski skill skin skirt skylight slab sleep slender slice slide slight slim slipper slogan slot
slow slush small smart smile smooth snack snake snap sniff snorkel snow soap soccer social sock soda soft
solar soldier solid solution solve someone song soon sort sound soup source south space spare spatial
spawn speak special speed spell spend sphere spice spider spike spin split spoil sponsor spoon sport spot
spray spread spring sprout spruce square squeeze squirrel stable stadium staff stage stairs stamp stand
start state stay steak steel stem stencil step stereo stick still sting stirrup stock stomach stone stool
story stove strategy street strike strong struggle student stuff stumble style subject submit subway
success such sudden sugar suggest suit summer sun sundial sunny sunset super supply supreme sure surface
surge surprise surround survey sustain swallow swap swarm sweet swift swim swing switch sycamore symbol
syrup system table tackle tag tail talent talk tangerine tank tape target task taste taxi teach team
teapot tell ten tenant tennis tent term test text thank that theme then theory there they thimble thing
this thought three thrive throw thumb thunder ticket tide tiger tilt timber time tinsel tiny tip tired
tissue title toast today toddler toe tofu together toilet token tomato tomorrow tone tongue tonight tool
tooth top topaz topic topple torch tornado tortoise toss total tourist toward tower town toy track trade
traffic train transfer travel tray treat tree trellis trend trial tribe trick trim trip trombone trophy
trousers truck true truffle truly trumpet trust truth try tube tuition tulip tumble tuna tunnel turkey
turn turquoise turtle tuxedo twelve twenty twice twin twist type typical ukulele umbrella unable unaware
uncle uncover under undo unfold unicorn uniform unique unit universe unknown unlock until unusual unveil
upbeat update upgrade uphold upon upper urban urchin urge usage use used useful usual utility vacant
vacuum vague valid valley valve van vanish vapor various vast vault vehicle velour velvet vendor venture
venue veranda verb verify version very vessel veteran viable vibrant victory video view village vinegar
vintage violin virtual visa visit visual vital vivid vocal voice void volcano volume vote voyage waffle
wage wagon wait walk wall walnut walrus want wardrobe warm warrior wash waste water wave way wealth wear
weasel weather web wedding weekend welcome west wet whale wharf what wheat wheel when where whisper wicker
wide width wife wild will win window wing wink winner winter wire wisdom wise wish wisteria witness wolf
woman wombat wonder wood wool word work world worth wrap wrestle wrist yard year yellow yogurt yolk you
young youth zebra zero zesty zigzag zinnia zipper zone zoo zucchini
`
  .trim()
  .split(/\s+/)
